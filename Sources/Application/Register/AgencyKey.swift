/// An agency with its region: what leads every key of the register.
package struct AgencyKey: Hashable, Sendable {
    package let region: RegionID
    package let agency: AgencyID

    package init(region: RegionID, agency: AgencyID) {
        self.region = region
        self.agency = agency
    }
}
