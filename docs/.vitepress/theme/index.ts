import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { StateDiagram } from './state-diagram'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('StateDiagram', StateDiagram)
  },
}

export { theme as default }
