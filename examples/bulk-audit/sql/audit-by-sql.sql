-- Cùng cuộc kiểm tra ấy, chỉ bằng SQL: no function of the library is called. Days come from the exported calendar
-- (working_day_index, due_date), numbers from the exported law (law_on), both by lookups.sql; the rest is written here.
WITH facts AS (
  SELECT
    number,
    unit,
    limit_days,
    appointment,
    new_date,
    accepted_at::DATE AS accepted_on,
    requested_1::DATE AS asked_on,
    completed_1::DATE AS completed_on,
    coalesce(requested_2, requested_1)::DATE AS last_asked_on,
    (requested_1 IS NOT NULL)::INTEGER + (requested_2 IS NOT NULL)::INTEGER AS requests,
    (requested_1 IS NOT NULL AND content_1 IS NULL) OR (requested_2 IS NOT NULL AND content_2 IS NULL) AS is_bare_request,
    notified_at::DATE AS notified_on,
    notified_at IS NOT NULL AND (late_reason IS NULL OR apology IS NOT TRUE OR new_date IS NULL) AS is_bare_notice,
    finished_at::DATE AS finished_on,
    coalesce(finished_at, getvariable('as_of'))::DATE AS end_on,
    result = 'refused' AND refusal_reason IS NULL AS is_bare_refusal
  FROM register
),
limits AS (
  SELECT
    facts.*,
    accepted.regime,
    accepted.ask_by,
    accepted.late_notice,
    asked.requests_allowed,
    asked.requests_in_index,
    first.due AS first_due,
    counted.due
  FROM facts
  LEFT JOIN day_law AS accepted ON accepted.day = accepted_on
  LEFT JOIN day_law AS asked ON asked.day = last_asked_on
  LEFT JOIN due_day AS first ON first.day = accepted_on AND first.limit_days = facts.limit_days
  -- tính lại từ đầu: the lawful request ends the first period, the complete dossier starts it anew; a second changes nothing
  LEFT JOIN due_day AS counted
    ON counted.day = if(asked_on IS NULL, accepted_on, completed_on) AND counted.limit_days = facts.limit_days
),
judged AS (
  SELECT
    limits.*,
    tell_by,
    end_day.working_index - last_day.working_index AS working_days_after,
    CASE
      WHEN limit_days IS NULL THEN 'no-due-date'
      WHEN limits.due IS NULL THEN 'waiting'
      WHEN finished_on IS NULL THEN if(end_on > limits.due, 'overdue', 'in-time')
      WHEN finished_on > limits.due THEN 'late'
      WHEN finished_on < limits.due THEN 'early'
      ELSE 'on-time'
    END AS timeliness,
    timeliness IN ('late', 'overdue') AS is_late
  FROM limits
  LEFT JOIN tell_day ON tell_day.due = limits.due AND tell_day.late_notice = limits.late_notice
  LEFT JOIN working_day_index AS last_day ON last_day.day = limits.due
  LEFT JOIN working_day_index AS end_day ON end_day.day = end_on
)
SELECT
  number,
  unit,
  date_trunc('month', accepted_on)::DATE AS month,
  regime,
  due,
  timeliness,
  requests,
  CASE WHEN is_late THEN working_days_after END AS days_late,
  concat_ws(' ',
    CASE WHEN appointment <> first_due THEN 'dossier.appointment-differs' END,
    CASE WHEN timeliness = 'late' THEN 'dossier.finished-late' END,
    CASE WHEN requests > requests_in_index THEN 'dossier.index-overdue' END,
    CASE WHEN is_bare_notice THEN 'dossier.late-notice-incomplete' END,
    CASE WHEN notified_on > tell_by THEN 'dossier.late-notice-late' END,
    CASE WHEN is_late AND notified_on IS NULL THEN 'dossier.late-without-notice' END,
    CASE WHEN limit_days IS NULL THEN 'dossier.no-due-date' END,
    CASE WHEN timeliness = 'overdue' THEN 'dossier.overdue' END,
    CASE WHEN new_date <= due THEN 'dossier.reappointment-not-later' END,
    CASE WHEN is_bare_refusal THEN 'dossier.refusal-without-reason' END,
    CASE WHEN requests > 0 THEN 'dossier.supplement-form-unknown' END,
    CASE WHEN asked_on > ask_by THEN 'dossier.supplement-late' END,
    CASE WHEN requests > requests_allowed THEN 'dossier.supplement-repeated' END,
    CASE WHEN is_bare_request THEN 'dossier.supplement-without-items dossier.supplement-without-reason' END
  ) AS findings
FROM judged
ORDER BY number
