/** Mention strings of one thing, best first. */
export type Entity = string[];

/** A MUC-4 template, its slots named and written as the contract (section 4) says. */
export interface Template {
  incident_date: string | null;
  incident_location: string | null;
  incident_type: IncidentKind;
  incident_stage: Stage;
  incident_instrument_id: Entity[];
  incident_instrument_type: string[];
  perp_category: "TERRORIST ACT" | "STATE-SPONSORED VIOLENCE" | null;
  perp_individual_id: Entity[];
  perp_organization_id: Entity[];
  perp_org_confidence: string[];
  phys_tgt_id: Entity[];
  phys_tgt_type: string[];
  phys_tgt_number: string[];
  phys_tgt_effect: (string | null)[];
  hum_tgt_name: (Entity | null)[];
  hum_tgt_description: (Entity | null)[];
  hum_tgt_type: string[];
  hum_tgt_number: (string | null)[];
  hum_tgt_effect: (string | null)[];
}

export type IncidentKind = "ATTACK" | "BOMBING" | "KIDNAPPING" | "ARSON" | "ROBBERY" | "HIJACKING" | "FORCED WORK STOPPAGE";
export type Stage = "ACCOMPLISHED" | "ATTEMPTED" | "THREATENED";
