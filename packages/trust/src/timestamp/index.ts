export { readTimestampResponse, timestampRequest, type TimestampRequest } from "./exchange.ts";
export { timestampOf, verifyTimestamp, type TimestampOptions, type TimestampReport } from "./token.ts";
