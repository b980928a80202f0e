/// Everything known of one agency for one planning period, as one immutable value.
package struct Dossier: Hashable, Sendable {
    package var agency: Agency
    /// First and last fiscal year.
    package var period: ClosedRange<Int>?
    package var positions: [Position]
    package var nodes: [PlanNode]
    package var indicators: [Indicator]
    package var documents: [PlanDocument]
    package var claims: [Claim]
    package var measurements: [Measurement]
    package var spending: [Spending]
    package var links: [Link]

    package init(agency: Agency = Agency(), period: ClosedRange<Int>? = nil) {
        self.agency = agency
        self.period = period
        positions = []
        nodes = []
        indicators = []
        documents = []
        claims = []
        measurements = []
        spending = []
        links = []
    }
}
