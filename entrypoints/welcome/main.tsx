import { render } from 'preact';
import { i18n } from '#i18n';
import { nameLanguage } from '../../components/ui/document-language.ts';
import { WelcomePage } from './WelcomePage.tsx';

nameLanguage();
document.title = i18n.t('welcomeTitle');
const app = document.getElementById('app');
if (app) render(<WelcomePage />, app);
