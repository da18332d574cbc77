// The pages work without this: it only saves a step here and there.

// what was refused, or found, is read first
document.querySelector('[data-focus]')?.focus()

// a form is sent once, however often its button is pressed
for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', () => {
    for (const button of form.querySelectorAll('button'))
      queueMicrotask(() => button.setAttribute('aria-disabled', 'true'))
    form.addEventListener('submit', (again) => again.preventDefault())
  })
}
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

// a slip opens beside the page and asks the printer at once
for (const link of document.querySelectorAll('a[data-print]')) {
  link.addEventListener('click', (click) => {
    const slip = open(link.href, '_blank')
    if (slip === null) return
    click.preventDefault()
    slip.addEventListener('load', () => slip.print())
  })
}

// the papers of the chosen procedure are written down, unless somebody has begun to write
for (const select of document.querySelectorAll('select[data-components]')) {
  const area = document.getElementById(select.dataset.components)
  let filled = ''
  select.addEventListener('change', () => {
    if (area.value.trim() !== '' && area.value !== filled) return
    filled = select.selectedOptions[0]?.dataset.components ?? ''
    area.value = filled
  })
}
