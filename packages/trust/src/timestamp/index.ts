export { verifyTimestamp, type TimestampOptions, type TimestampReport } from "./token.ts";
