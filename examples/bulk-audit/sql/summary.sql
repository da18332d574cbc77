-- Theo xã và tháng tiếp nhận: one row for each commune and month of acceptance.
SELECT
  unit.id AS unit,
  unit.code AS unit_code,
  unit.name AS unit_name,
  month,
  count(*)::INTEGER AS accepted,
  count(*) FILTER (timeliness IN ('early', 'on-time', 'late'))::INTEGER AS resolved,
  count(*) FILTER (timeliness = 'early')::INTEGER AS early,
  count(*) FILTER (timeliness = 'on-time')::INTEGER AS on_time,
  count(*) FILTER (timeliness = 'late')::INTEGER AS late,
  on_time_percent(
    count(*) FILTER (timeliness = 'early')::INTEGER,
    count(*) FILTER (timeliness = 'on-time')::INTEGER,
    count(*) FILTER (timeliness = 'late')::INTEGER
  ) AS on_time_percent,
  count(*) FILTER (timeliness = 'overdue')::INTEGER AS overdue,
  count(*) FILTER (list_contains(string_split(findings, ' '), 'dossier.supplement-repeated'))::INTEGER AS second_requests
FROM audited
JOIN (SELECT DISTINCT id, code, name FROM unit) AS unit ON unit.id = audited.unit
GROUP BY ALL
ORDER BY unit, month
