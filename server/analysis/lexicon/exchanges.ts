/** Exchanges as they stand before a ticker: "(NYSE: OSK)". */
export const EXCHANGES: ReadonlySet<string> = new Set(
  `AIM AMEX ASX BIT BME BSE BVMF CSE EBR ENXTPA EPA ETR Euronext FRA HKEX HKG JSE KRX LON LSE NASDAQ Nasdaq NEO NSE NYSE NZX OTC OTCBB OTCMKTS OTCPK OTCQB OTCQX
  PINK SEHK SGX SIX TASE TSE TSX TSXV TWSE TYO XETRA`.split(/\s+/),
);
