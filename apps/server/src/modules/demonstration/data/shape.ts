import type {
  AgreementKind,
  Currency,
  Decimal,
  EventRole,
  IdentifierScheme,
  Industry,
  ListingKind,
  ListingSide,
  LocalDate,
  LocalTime,
  Locale,
  MultiText,
  OrganisationRole,
  Zone,
} from "@songhua/kernel";

/** A text in all five locales. */
export type FullText = Readonly<Record<Locale, string>>;

/** The two press reports the demonstration stands on. */
export type SourceKey = "report-2023" | "report-2022";

export interface DemoSource {
  readonly key: SourceKey;
  /** As printed; `null` where the stored report has no headline. */
  readonly title: string | null;
  readonly outlet: string;
  readonly credit: string;
  /** Date of publication; `null` where the stored report does not give one. */
  readonly date: LocalDate | null;
  readonly locale: Locale;
}

/** Either reported by a named source, or generated and marked as demonstration data: never neither, never both. */
export type Standing =
  | { readonly demonstration: false; readonly source: SourceKey }
  | { readonly demonstration: true; readonly source: null };

export const GENERATED = { demonstration: true, source: null } as const satisfies Standing;
export const REPORTED_2023 = { demonstration: false, source: "report-2023" } as const satisfies Standing;
export const REPORTED_2022 = { demonstration: false, source: "report-2022" } as const satisfies Standing;

/** What a reported record needs in order to be shown, but its source does not give: set by us and shown as such. */
export type Assumed =
  "hall" | "hours" | "tables" | "slots" | "room" | "languages" | "order" | "venue_of_session" | "item";

/** A name exactly as the source prints it. */
export interface ReportedForm {
  readonly text: string;
  readonly locale: Locale;
  readonly source: SourceKey;
}

export type DemoOrganisation = Standing & {
  readonly key: string;
  readonly names: MultiText;
  readonly role: OrganisationRole;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2. */
  readonly region: string;
  readonly city: FullText;
  /** True for a reported organisation whose printed name does not say the city: set by us and shown as such. */
  readonly cityAssumed: boolean;
  readonly zone: Zone;
  readonly industry: Industry;
  /** Languages the organisation corresponds in, its own first. */
  readonly languages: readonly Locale[];
  /** Generated organisations may be given an identifier from a never-assigned range; named ones never. */
  readonly identifierScheme: Exclude<IdentifierScheme, "ogrn"> | null;
  /** Printed names of a reported organisation; the other scripts in `names` are our renderings. Empty when generated. */
  readonly reportedForms: readonly ReportedForm[];
  /** Set where the source is not consistent about this organisation. */
  readonly note: FullText | null;
};

export type DemoPerson = Standing & {
  readonly key: string;
  readonly organisationKey: string;
  /** In the person's own script first; `en` is the Latin reading. */
  readonly names: MultiText & { readonly en: string };
  readonly nativeLocale: Locale;
  readonly titles: MultiText;
  readonly languages: readonly Locale[];
  /** In the reserved domain `.example` (RFC 2606): never deliverable. */
  readonly email: string;
};

/** How the source has the person take part. `quoted`: words are reported, but not the item of the programme. */
export type SpeakerPart =
  | "quoted"
  | "address"
  | "video_address"
  | "online_address"
  | "chair"
  | "presenter"
  | "attended"
  | "keynote"
  | "release";

export interface DemoSpeaker {
  /** `null`: speaker not named by the source. */
  readonly names: FullText | null;
  readonly titles: FullText;
  readonly reportedName: string | null;
  readonly part: SpeakerPart;
  readonly organisationKey: string | null;
}

export const SESSION_KINDS = [
  "opening",
  "speech",
  "keynote",
  "release",
  "signing",
  "launch",
  "ceremony",
  "meetings",
] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export type DemoSession = Standing & {
  readonly key: string;
  readonly venueKey: string;
  /** Other venues the session is held in at the same moment. */
  readonly alsoAt: readonly string[];
  readonly titles: FullText;
  readonly date: LocalDate;
  /** Wall clock of the session's venue. */
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly room: FullText;
  readonly languages: readonly Locale[];
  readonly kind: SessionKind;
  readonly speakers: readonly DemoSpeaker[];
  readonly assumed: readonly Assumed[];
};

export interface DemoVenue {
  readonly key: string;
  readonly names: FullText;
  readonly city: FullText;
  readonly zone: Zone;
  readonly days: readonly { readonly date: LocalDate; readonly opens: LocalTime; readonly closes: LocalTime }[];
  readonly tables: number;
  readonly assumed: readonly Assumed[];
}

export interface DemoEventBody {
  readonly organisationKey: string;
  readonly role: EventRole;
}

export type DemoEvent = Standing & {
  readonly key: string;
  readonly slug: string;
  readonly names: FullText;
  readonly summary: FullText;
  readonly theme: FullText | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly homeZone: Zone;
  readonly venues: readonly DemoVenue[];
  /** Meeting slots are laid from `firstAt`; `null` for an event without meetings. */
  readonly slots: {
    readonly firstAt: LocalTime;
    readonly count: number;
    readonly durationMin: number;
    readonly gapMin: number;
    readonly assumed: readonly Assumed[];
  } | null;
  readonly bodies: readonly DemoEventBody[];
  readonly sessions: readonly DemoSession[];
  /** Organisations the source reports as present, besides bodies and signers. */
  readonly attended: readonly string[];
};

export type DemoValue =
  | { readonly kind: "none" }
  | { readonly kind: "undisclosed" }
  | { readonly kind: "amount"; readonly amount: Decimal; readonly currency: Currency };

export type DemoAgreement = Standing & {
  readonly key: string;
  readonly eventKey: string;
  readonly sessionKey: string;
  readonly kind: AgreementKind;
  readonly titles: FullText;
  /** What the source (or the generated text) says it is about; `null` where the source is silent. */
  readonly subject: FullText | null;
  readonly signerKey: string;
  /** `null`: partner not named by the source. */
  readonly counterpartKey: string | null;
  readonly industry: Industry;
  readonly value: DemoValue;
  /** Both parties in one country: not international trade. `null` where a party is not named. */
  readonly domestic: boolean | null;
  /** The framework this contract was made under: the two are not counted twice. */
  readonly underKey: string | null;
  /** The reported total that covers this agreement's undisclosed value. */
  readonly totalKey: string | null;
  readonly signedOn: LocalDate;
};

/** A total the source reports for a group of agreements whose single values it does not give. */
export type DemoReportedTotal = Standing & {
  readonly key: string;
  readonly eventKey: string;
  readonly kind: AgreementKind;
  readonly count: number;
  readonly amount: Decimal;
  readonly currency: Currency;
  readonly approximate: boolean;
  readonly basis: "on_site" | "to_date" | "expected";
  readonly quote: string;
};

/** A scene published, a community started: outcomes without parties or money. */
export type DemoRelease = Standing & {
  readonly key: string;
  readonly eventKey: string;
  readonly sessionKey: string;
  readonly kind: "scene" | "open_source_community";
  readonly titles: FullText;
  readonly organisationKey: string | null;
};

/** A figure as the source prints it; never recomputed here. */
export type DemoFigure = Standing & {
  readonly key: string;
  readonly eventKey: string;
  readonly labels: FullText;
  readonly value: Decimal;
  readonly unit: "persons" | "contracts" | "jobs" | "percent" | "rank" | "count" | Currency;
  readonly bound: "exact" | "approximate" | "at_least";
  readonly period: string | null;
  readonly quote: string;
};

export type Provenance = "original" | "machine" | "reviewed";

export interface DemoListingText {
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
  readonly provenance: Provenance;
}

export type DemoListing = Standing & {
  readonly key: string;
  readonly organisationKey: string;
  readonly side: ListingSide;
  readonly kind: ListingKind;
  readonly industry: Industry;
  /** The original first. */
  readonly texts: readonly DemoListingText[];
  readonly validUntil: LocalDate;
  readonly anonymous: boolean;
};

export interface Demonstration {
  readonly sources: readonly DemoSource[];
  readonly events: readonly DemoEvent[];
  readonly organisations: readonly DemoOrganisation[];
  /** All take part in event `longjiang-2023`. */
  readonly people: readonly DemoPerson[];
  readonly listings: readonly DemoListing[];
  readonly agreements: readonly DemoAgreement[];
  readonly reportedTotals: readonly DemoReportedTotal[];
  readonly releases: readonly DemoRelease[];
  readonly figures: readonly DemoFigure[];
}
