/* In any engine of ES5 that has loaded congvu.js: the answers of this engine beside the files of golden vectors. */
function checkVectors(congvu, read, say) {
  var subjects = ['add', 'count', 'dossiers', 'lunar', 'overlaps', 'periods', 'petitions']
  var answers = congvu.goldenVectors()
  var vectors = 0
  var wrong = 0
  for (var number = 0; number < subjects.length; number += 1) {
    var subject = subjects[number]
    var expected = JSON.parse(read(subject + '.json'))[subject]
    for (var place = 0; place < Math.max(expected.length, answers[subject].length); place += 1, vectors += 1) {
      if (JSON.stringify(answers[subject][place]) === JSON.stringify(expected[place])) continue
      wrong += 1
      say(
        subject +
          ' ' +
          place +
          ': expected ' +
          JSON.stringify(expected[place]) +
          ', got ' +
          JSON.stringify(answers[subject][place]),
      )
    }
  }
  var years = JSON.parse(read('working-days.json')).workingDays.years
  for (var year in years) {
    vectors += 1
    if (answers.workingDays.years[year] === years[year]) continue
    wrong += 1
    say('working days of ' + year + ' differ')
  }
  say(vectors + ' vectors, ' + wrong + ' wrong')
  return wrong === 0 && vectors > 0
}
