-- Tra cứu theo ngày: what the audit in SQL looks up, reckoned once for each day from the exported calendar and law.
CREATE TABLE day_law AS
SELECT
  day,
  law_on('dossier.regime', day) AS regime,
  law_on('dossier.supplements-after-receipt', day)::INTEGER AS requests_allowed,
  law_on('dossier.supplements-in-index', day)::INTEGER AS requests_in_index,
  law_on('dossier.late-notice', day)::INTEGER AS late_notice,
  due_date(day, law_on('dossier.supplement-notice', day)::INTEGER) AS ask_by
FROM working_day_index;

CREATE TABLE due_day AS
SELECT day, limit_days, due_date(day, limit_days) AS due
FROM working_day_index CROSS JOIN (SELECT DISTINCT limit_days FROM procedure WHERE limit_days IS NOT NULL);

-- a day counted back that is a day off becomes the working day before it
CREATE TABLE tell_day AS
SELECT day AS due, late_notice, due_date(day - late_notice + 1, -1) AS tell_by
FROM working_day_index CROSS JOIN (SELECT DISTINCT late_notice FROM day_law);
