-- Hồ sơ giả lập: the rows first … last of a register that never was. Every moment follows from md5(seed, row number),
-- so that the same seed gives the same register on any machine. NULL: not recorded, or after the day of the question.
-- Days are moved by the library's own add_working_days; the table `unit` holds the communes in force by the library.
WITH hashed AS (
  SELECT
    range AS number,
    md5_number_upper(getvariable('seed') || ':a:' || range) AS a,
    md5_number_lower(getvariable('seed') || ':a:' || range) AS b,
    md5_number_upper(getvariable('seed') || ':b:' || range) AS c,
    md5_number_lower(getvariable('seed') || ':b:' || range) AS d,
    md5_number_upper(getvariable('seed') || ':c:' || range) AS e
  FROM range(getvariable('first_row'), getvariable('last_row') + 1)
),
arrived AS (
  SELECT *, DATE '2024-01-02' + floor(dice(a, 0) * 1054)::INTEGER AS day, dice(a, 1) < 0.03 AS online_on_any_day
  FROM hashed
),
accepted AS (
  SELECT
    arrived.*,
    procedure.code AS procedure,
    procedure.limit_days,
    -- a day off becomes the next working day, but for what comes online
    CASE WHEN online_on_any_day THEN day ELSE add_working_days(day - 1, 1) END
      + to_minutes(420 + floor(dice(a, 2) * if(online_on_any_day, 960, 570))::BIGINT) AS accepted_at
  FROM arrived
  JOIN procedure ON procedure.place = floor(dice(a, 3) * (SELECT count(*) FROM procedure))
),
placed AS (
  SELECT accepted.*, unit.id AS unit, unit.code AS unit_code, unit.strain
  FROM accepted
  ASOF JOIN stage ON accepted.accepted_at >= stage.from_day
  JOIN unit ON unit.stage = stage.from_day AND unit.place = floor(pow(dice(b, 0), 1.4) * stage.units)
),
asked AS (
  SELECT
    *,
    dice(b, 1) < 0.10 + 0.12 * strain AS is_asked,
    -- second requests grow rarer over the three years
    dice(b, 2) < (0.28 - 0.00018 * (accepted_at::DATE - DATE '2024-01-02')) * (0.4 + strain) AS is_asked_again,
    add_working_days(accepted_at::DATE, 1 + floor(pow(dice(b, 3), 3) * 6)::INTEGER)
      + to_minutes(450 + floor(dice(c, 0) * 540)::BIGINT) AS ask_1
  FROM placed
),
completed AS (
  SELECT *, ask_1 + to_minutes(60 + floor(dice(c, 1) * 17280)::BIGINT) AS complete_1 FROM asked
),
asked_again AS (
  SELECT
    *,
    add_working_days(complete_1::DATE, 1 + floor(dice(c, 2) * 4)::INTEGER)
      + to_minutes(450 + floor(dice(c, 3) * 540)::BIGINT) AS ask_2
  FROM completed
),
completed_again AS (
  SELECT *, ask_2 + to_minutes(60 + floor(dice(d, 0) * 11520)::BIGINT) AS complete_2 FROM asked_again
),
handled AS (
  SELECT
    *,
    CASE WHEN is_asked THEN complete_1 ELSE accepted_at END AS counted_from,
    CASE WHEN is_asked AND is_asked_again THEN complete_2 WHEN is_asked THEN complete_1 ELSE accepted_at END AS last_event,
    add_working_days(CASE WHEN is_asked THEN complete_1 ELSE accepted_at END::DATE, coalesce(limit_days, 0)) AS due,
    CASE
      WHEN dice(d, 1) < 0.02 + 0.14 * strain THEN 1 + floor(pow(dice(d, 2), 2) * 20)::INTEGER
      WHEN dice(d, 1) < 0.40 THEN 0
      ELSE -floor(dice(d, 2) * coalesce(limit_days, 0))::INTEGER
    END AS off_by
  FROM completed_again
),
finished AS (
  SELECT
    *,
    greatest(
      add_working_days(due, off_by) + to_minutes(450 + floor(dice(d, 3) * 540)::BIGINT),
      last_event + to_minutes(30 + floor(dice(d, 3) * 300)::BIGINT)
    ) AS finish
  FROM handled
),
told AS (
  SELECT
    *,
    is_asked AND is_asked_again AS is_second,
    due + CASE WHEN dice(e, 0) < 0.7 THEN -1 ELSE 1 END + INTERVAL 9 HOUR AS tell,
    limit_days IS NOT NULL AND finish::DATE > due AND dice(e, 1) < 0.6 AS is_told
  FROM finished
)
SELECT
  number,
  'GL-' || lpad(number::VARCHAR, 9, '0') AS code,
  unit,
  unit_code,
  procedure,
  limit_days,
  accepted_at,
  -- one slip in two hundred prints the day before
  CASE WHEN limit_days IS NOT NULL
    THEN add_working_days(accepted_at::DATE, limit_days) - if(dice(e, 2) < 0.005, 1, 0) END AS appointment,
  known(ask_1, is_asked) AS requested_1,
  CASE WHEN known(ask_1, is_asked) IS NOT NULL AND dice(e, 3) > 0.02 THEN 'Giấy tờ mẫu số 1' END AS content_1,
  known(complete_1, is_asked) AS completed_1,
  known(ask_2, is_second) AS requested_2,
  CASE WHEN known(ask_2, is_second) IS NOT NULL AND dice(e, 3) < 0.98 THEN 'Giấy tờ mẫu số 2' END AS content_2,
  known(complete_2, is_second) AS completed_2,
  known(tell, is_told AND tell > last_event AND tell < finish) AS notified_at,
  CASE WHEN notified_at IS NOT NULL THEN due + floor(dice(a, 1) * 12)::INTEGER END AS new_date,
  CASE WHEN notified_at IS NOT NULL AND dice(e, 2) < 0.97 THEN 'Lý do mẫu' END AS late_reason,
  CASE WHEN notified_at IS NOT NULL THEN dice(c, 1) < 0.9 END AS apology,
  known(finish, true) AS finished_at,
  CASE WHEN finished_at IS NOT NULL THEN if(dice(c, 2) < 0.03, 'refused', 'granted') END AS result,
  CASE WHEN result = 'refused' AND dice(c, 0) < 0.95 THEN 'Không đủ điều kiện (mẫu)' END AS refusal_reason
FROM told
ORDER BY number
