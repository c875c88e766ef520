/** Symbols of units, the same in every language; upper and lower case differ. */
export const unitSymbols: Readonly<Record<string, string>> = {
  nm: 'nm', µm: 'µm|μm', mm: 'mm', cm: 'cm', dm: 'dm', m: 'm', km: 'km|Km|KM', ft: 'ft|ft.|′', in: 'in.|"|″|\'\'', yd: 'yd|yds|yds.', mi: 'mi|mi.', nmi: 'nmi|sm',
  µg: 'µg|μg|mcg', mg: 'mg', g: 'g|g.|gr', kg: 'kg|Kg|KG|k.g.|k.g|k.gs', t: 't', lb: 'lb|lbs|lb.|lbs.', oz: 'oz|oz.',
  ml: 'ml|mL|mls', cl: 'cl', dl: 'dl', l: 'l|L', hl: 'hl', gal: 'gal|gal.',
  mm2: 'mm²', cm2: 'cm²', m2: 'm²|qm|m2|sqm', km2: 'km²|qkm|km2', ha: 'ha', ft2: 'sq ft|sq. ft.|sqft|ft²', cm3: 'cm³|ccm', m3: 'm³|cbm|m3', km3: 'km³',
  degC: '°C|° C|°Celsius|° Celsius|ºC|°celsius|° celsius', degF: '°F|° F|°Fahrenheit|° Fahrenheit|ºF|° fahrenheit', deg: '°|º', K: 'K',
  'km/h': 'km/h|kmh|km/hr|kph|kmph|Km/h', 'm/s': 'm/s', mph: 'mph|Mph|MPH', kn: 'kn|kt|kts',
  mW: 'mW', W: 'W', kW: 'kW|KW', MW: 'MW', GW: 'GW', TW: 'TW', Wh: 'Wh', kWh: 'kWh|KWh|kwh', MWh: 'MWh', GWh: 'GWh', TWh: 'TWh', kWp: 'kWp', MWp: 'MWp',
  V: 'V', kV: 'kV', A: 'A', mAh: 'mAh', J: 'J', kJ: 'kJ', kcal: 'kcal|Kcal', hp: 'PS|hp|bhp', Nm: 'Nm', bar: 'bar', psi: 'psi', hPa: 'hPa', Pa: 'Pa', dB: 'dB|dB(A)', N: 'N', kN: 'kN',
  Hz: 'Hz', kHz: 'kHz', MHz: 'MHz', GHz: 'GHz', byte: 'B', KB: 'KB|kB', MB: 'MB', GB: 'GB', TB: 'TB', PB: 'PB', 'Mbit/s': 'Mbit/s|Mbps|MBit/s', 'Gbit/s': 'Gbit/s|Gbps|GBit/s', pixel: 'px|MP',
  Bq: 'Bq', Sv: 'Sv', mSv: 'mSv', µSv: 'µSv|μSv', rad: 'rad', ppm: 'ppm', tbsp: 'tbsp|tbsp.|EL', tsp: 'tsp|tsp.|TL',
};

/** Signs of currencies, before or after the number. */
export const currencySymbols: Readonly<Record<string, string>> = {
  USD: '$|US$|US $|U.S.$|USD$|usd$|US-$|US-Dollar', EUR: '€', GBP: '£|₤', JPY: '¥|円|JP¥', INR: '₹|Rs.|Rs|RS|₨', RUB: '₽', KRW: '₩', TRY: '₺|TL', UAH: '₴', VND: '₫|đ', ILS: '₪',
  NGN: '₦', PHP: '₱', THB: '฿', LAK: '₭', KHR: '៛', MNT: '₮', CRC: '₡', PYG: '₲', GHS: '₵|GH₵', KZT: '₸', AZN: '₼', GEL: '₾', BTC: '₿',
  AUD: 'A$|AU$|AUD$|aud$|a$', CAD: 'C$|CA$|CAD$|cad$|Can$|c$|c $', NZD: 'NZ$|NZD$|nzd$', HKD: 'HK$|HKD$|hk$', SGD: 'S$|SG$', TWD: 'NT$', BRL: 'R$', MXN: 'MX$|MXN$|mxn$|Mex$', JMD: 'J$', BBD: 'Bds$', XCD: 'EC$',
  CNY: 'CN¥|RMB|元|rmb', CHF: 'Fr.|SFr.|Sfr.|sFr.|CHf', SEK: 'kr|kr.|Kr', PLN: 'zł', CZK: 'Kč', HUF: 'Ft', ZAR: 'R', MYR: 'RM', KES: 'KSh|Ksh', IDR: 'Rp', CVE: 'Esc',
};

export const isoCurrencies =
  'USD EUR GBP CHF JPY CNY AUD CAD NZD HKD SGD TWD INR PKR BDT LKR RUB UAH TRY PLN CZK SEK NOK DKK ISK HUF RON BGN RSD ILS KRW BRL ARS MXN CLP COP PEN PHP THB IDR MYR VND ZAR NGN GHS KES EGP MAD TND AED SAR QAR KWD BHD OMR JOD LBP IRR IQD KZT GEL XAU BTC ETH FIM DEM FRF ATS ITL CRC UYU DOP JMD KHR LAK MMK';
