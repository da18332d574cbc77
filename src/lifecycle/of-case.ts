/**
 * Tells that a condition or a check looks at the case and the moment alone, so that it can be asked before the details of
 * an event are known.
 */
export function ofCase<Rule extends object>(rule: Rule): Rule & { readonly of: 'case' } {
  return { ...rule, of: 'case' }
}
