export { readTimestampResponse, timestampRequest, type TimestampRequest } from "./exchange.ts";
export { verifyTimestamp, type TimestampOptions, type TimestampReport } from "./token.ts";
