import { render } from 'preact';
import { i18n } from '#i18n';
import { nameLanguage } from '../../components/ui/document-language.ts';
import { OptionsPage } from './OptionsPage.tsx';

nameLanguage();
document.title = i18n.t('settingsOf');
const app = document.getElementById('app');
if (app) render(<OptionsPage />, app);
