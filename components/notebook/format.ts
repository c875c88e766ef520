const locale = () => document.documentElement.lang || 'en';

/** A day as the reader's language writes it, short. */
export const formatDay = (time: number) =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(time);

/** A month's name, short. */
export const formatMonth = (time: number) => new Intl.DateTimeFormat(locale(), { month: 'short' }).format(time);

export const formatNumber = (value: number) => new Intl.NumberFormat(locale()).format(value);

export const formatPercent = (share: number) =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
