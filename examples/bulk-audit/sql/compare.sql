-- Rows that one audit has and the other has not, either way; whole rows, every column, NULL equal to NULL.
SELECT count(*) AS differences
FROM (
  (SELECT * FROM by_rules EXCEPT ALL SELECT * FROM by_sql)
  UNION ALL
  (SELECT * FROM by_sql EXCEPT ALL SELECT * FROM by_rules)
)
