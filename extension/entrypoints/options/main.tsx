import '../../ui/base.css';
import './options.css';
import { mountPage } from '../../ui/page/mount.tsx';
import { Options } from './Options.tsx';

mountPage(Options);
