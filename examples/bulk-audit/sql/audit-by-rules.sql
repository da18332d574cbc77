-- Kiểm tra bằng quy tắc của thư viện: audit_dossier is the library's auditDossier, row by row.
SELECT number, unit, date_trunc('month', accepted_at)::DATE AS month, unnest(audit)
FROM (
  SELECT *, audit_dossier(
    code, limit_days, accepted_at, appointment,
    requested_1, content_1, completed_1, requested_2, content_2, completed_2,
    notified_at, new_date, late_reason, apology, finished_at, result, refusal_reason
  ) AS audit FROM register
)
