export type { ConductAspect, IndexGroup, ThresholdIndicator } from '../law/satisfaction'
export {
  type ConductCheck,
  type ConductSupervision,
  type ConductSupervisionFacts,
  checkConductSupervision,
} from './check-conduct-supervision'
export { checkFeedbackStatistics, type FeedbackRow } from './check-feedback-statistics'
export { checkSurveyTrend, type SurveyChange, type SurveyTrend, type SurveyTrendFacts } from './check-survey-trend'
export { type AverageTime, computeAverageTime, type TimedDossier } from './compute-average-time'
export { computeIndex, type GroupPoints, type ServiceIndex } from './compute-index'
export { computeOnTimeIndex, type IndexDossier, type IndexVerdict, type OnTimeIndex } from './compute-on-time-index'
export { computePunctuality, type IndexedAct, type Punctuality } from './compute-punctuality'
export { computeSatisfaction, type Satisfaction, type SatisfactionFacts } from './compute-satisfaction'
export { computeThresholdPoints, type ThresholdFacts, type ThresholdPoints } from './compute-threshold-points'
export { type SurveyResult, type SurveyWave, summarizeSurvey } from './summarize-survey'
export type { SatisfactionFinding, SatisfactionFindings, SatisfactionStep, SatisfactionSteps } from './types'
export type { Confidence, Interval } from './wilson-interval'
