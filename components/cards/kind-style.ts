import {
  Building2,
  Cake,
  Calendar,
  CalendarDays,
  Coins,
  Hash,
  type LucideIcon,
  MapPin,
  Medal,
  Package,
  Percent,
  PieChart,
  Ruler,
  Tag,
  Timer,
  Trophy,
  User,
  X,
} from 'lucide-preact';
import type { Card, CardKind } from '../../lib/cards/card.ts';

/** The custom property a kind's colour is drawn with. */
export const kindStyle = (kind: CardKind) => ({ '--kind': `var(--${kind})` });

/** A shape for each kind beside its colour: what is told by colour alone is not told to everybody. */
export const kindIcons: Record<Card['kind'] | 'figure', LucideIcon> = {
  person: User,
  organisation: Building2,
  place: MapPin,
  product: Package,
  event: CalendarDays,
  other: Tag,
  figure: Hash,
  money: Coins,
  percent: Percent,
  count: Hash,
  quantity: Ruler,
  date: Calendar,
  duration: Timer,
  fraction: PieChart,
  multiple: X,
  ordinal: Medal,
  score: Trophy,
  age: Cake,
};
