-- Cùng cuộc kiểm tra ấy, chỉ bằng SQL: no function of the library is called. Days come from the exported calendar
-- (working_day_index, due_date, working_days_between), numbers from the exported law (law_on), the rest is written here.
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
    *,
    law_on('dossier.regime', accepted_on) AS regime,
    law_on('dossier.supplements-after-receipt', last_asked_on)::INTEGER AS requests_allowed,
    law_on('dossier.supplements-in-index', last_asked_on)::INTEGER AS requests_in_index,
    due_date(accepted_on, law_on('dossier.supplement-notice', accepted_on)::INTEGER) AS ask_by,
    due_date(accepted_on, limit_days) AS first_due,
    -- tính lại từ đầu: the lawful request ends the first period, the complete dossier starts it anew; a second changes nothing
    due_date(if(asked_on IS NULL, accepted_on, completed_on), limit_days) AS due
  FROM facts
),
judged AS (
  SELECT
    *,
    -- a day counted back that is a day off becomes the working day before it
    due_date(due - law_on('dossier.late-notice', accepted_on)::INTEGER + 1, -1) AS tell_by,
    CASE
      WHEN limit_days IS NULL THEN 'no-due-date'
      WHEN due IS NULL THEN 'waiting'
      WHEN finished_on IS NULL THEN if(end_on > due, 'overdue', 'in-time')
      WHEN finished_on > due THEN 'late'
      WHEN finished_on < due THEN 'early'
      ELSE 'on-time'
    END AS timeliness,
    timeliness IN ('late', 'overdue') AS is_late
  FROM limits
)
SELECT
  number,
  unit,
  date_trunc('month', accepted_on)::DATE AS month,
  regime,
  due,
  timeliness,
  requests,
  CASE WHEN is_late THEN working_days_between(due, end_on) END AS days_late,
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
