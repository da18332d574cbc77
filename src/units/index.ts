export { units } from './directory'
export { findUnit } from './find-unit'
export { findUnitsByName } from './find-units-by-name'
export { listSuccessors } from './list-successors'
export { listUnits } from './list-units'
export { type RoleHolders, resolveRole } from './resolve-role'
export { type Role, type RoleId, roles } from './roles'
export type {
  FormerProvince,
  Share,
  Succession,
  SuccessionCertainty,
  SuccessionStatus,
  SuccessionStep,
  Successor,
  Territory,
  TerritoryType,
  Unit,
  UnitFilter,
  UnitFinding,
  UnitFindings,
  UnitGroup,
  UnitKind,
  UnitLevel,
  UnitStep,
  UnitSteps,
} from './types'
