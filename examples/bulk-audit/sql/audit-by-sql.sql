-- Cùng cuộc kiểm tra ấy, chỉ bằng SQL: no function of the library is called. Days come from the exported calendar
-- (working_day_index, due_date, working_days_between), numbers from the exported law (law_on), the rest is written here.
WITH facts AS (
  SELECT
    *,
    accepted_at::DATE AS accepted_on,
    coalesce(requested_2, requested_1)::DATE AS last_asked_on,
    (requested_1 IS NOT NULL)::INTEGER + (requested_2 IS NOT NULL)::INTEGER AS requests,
    getvariable('as_of')::TIMESTAMP AS as_of
  FROM register
),
limits AS (
  SELECT
    *,
    law_on('dossier.supplements-after-receipt', last_asked_on)::INTEGER AS requests_allowed,
    law_on('dossier.supplements-in-index', last_asked_on)::INTEGER AS requests_in_index,
    due_date(accepted_on, law_on('dossier.supplement-notice', accepted_on)::INTEGER) AS ask_by,
    due_date(accepted_on, limit_days) AS first_due,
    -- tính lại từ đầu: the lawful request ends the first period, the complete dossier starts it anew; a second changes nothing
    CASE
      WHEN requested_1 IS NULL THEN due_date(accepted_on, limit_days)
      WHEN completed_1 IS NOT NULL THEN due_date(completed_1::DATE, limit_days)
    END AS due
  FROM facts
),
judged AS (
  SELECT
    *,
    coalesce(finished_at, as_of)::DATE AS end_on,
    -- a day counted back that is a day off becomes the working day before it
    due_date(due - law_on('dossier.late-notice', accepted_on)::INTEGER + 1, -1) AS tell_by,
    CASE
      WHEN limit_days IS NULL THEN 'no-due-date'
      WHEN due IS NULL THEN 'waiting'
      WHEN finished_at IS NULL THEN if(as_of::DATE > due, 'overdue', 'in-time')
      WHEN finished_at::DATE > due THEN 'late'
      WHEN finished_at::DATE < due THEN 'early'
      ELSE 'on-time'
    END AS timeliness
  FROM limits
),
lateness AS (
  SELECT *, timeliness IN ('late', 'overdue') AS is_late FROM judged
)
SELECT
  number,
  unit,
  date_trunc('month', accepted_at)::DATE AS month,
  law_on('dossier.regime', accepted_on) AS regime,
  due,
  timeliness,
  requests,
  CASE WHEN is_late THEN working_days_between(due, end_on) END AS days_late,
  concat_ws(' ',
    CASE WHEN appointment <> first_due THEN 'dossier.appointment-differs' END,
    CASE WHEN timeliness = 'late' THEN 'dossier.finished-late' END,
    CASE WHEN requests > requests_in_index THEN 'dossier.index-overdue' END,
    CASE WHEN notified_at IS NOT NULL AND (late_reason IS NULL OR apology IS NOT TRUE OR new_date IS NULL)
      THEN 'dossier.late-notice-incomplete' END,
    CASE WHEN notified_at::DATE > tell_by THEN 'dossier.late-notice-late' END,
    CASE WHEN is_late AND notified_at IS NULL THEN 'dossier.late-without-notice' END,
    CASE WHEN limit_days IS NULL THEN 'dossier.no-due-date' END,
    CASE WHEN timeliness = 'overdue' THEN 'dossier.overdue' END,
    CASE WHEN new_date <= due THEN 'dossier.reappointment-not-later' END,
    CASE WHEN result = 'refused' AND refusal_reason IS NULL THEN 'dossier.refusal-without-reason' END,
    CASE WHEN requests > 0 THEN 'dossier.supplement-form-unknown' END,
    CASE WHEN requested_1::DATE > ask_by THEN 'dossier.supplement-late' END,
    CASE WHEN requests > requests_allowed THEN 'dossier.supplement-repeated' END,
    CASE WHEN (requested_1 IS NOT NULL AND content_1 IS NULL) OR (requested_2 IS NOT NULL AND content_2 IS NULL)
      THEN 'dossier.supplement-without-items dossier.supplement-without-reason' END
  ) AS findings
FROM lateness
ORDER BY number
