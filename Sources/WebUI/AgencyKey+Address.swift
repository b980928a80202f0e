import Application

extension AgencyKey {
    /// Reads two parts of an address; nil where they are no names of records.
    init?(_ region: String, _ agency: String) {
        guard let region = UUIDv7(region), let agency = UUIDv7(agency) else { return nil }
        self.init(region: RegionID(region), agency: AgencyID(agency))
    }
}
