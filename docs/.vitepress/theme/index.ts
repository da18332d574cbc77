import { type Theme, useRoute } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { nextTick, onMounted, watch } from 'vue'
import { PlaygroundPage } from './playground-page'
import { StateDiagram } from './state-diagram'
import './style.css'

/** The default theme gives its home page no main landmark: readers of screens are given one. */
async function markMain(): Promise<void> {
  await nextTick()
  const content = document.getElementById('VPContent')
  if (content?.querySelector('main') === null) content.setAttribute('role', 'main')
  else content?.removeAttribute('role')
}

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('StateDiagram', StateDiagram)
    app.component('PlaygroundPage', PlaygroundPage)
  },
  setup() {
    const route = useRoute()
    onMounted(markMain)
    watch(() => route.path, markMain)
  },
}

export { theme as default }
