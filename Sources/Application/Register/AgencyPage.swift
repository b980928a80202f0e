/// One page of a list of agencies.
package struct AgencyPage: Hashable, Sendable {
    /// By region and name, with their dossiers by period.
    package let agencies: [RegisteredAgency]
    /// How many the list has on all its pages.
    package let total: Int
    /// The first and last years there are plans for.
    package let years: ClosedRange<Int>?
    /// Of the register, in which revisions count.
    package let generation: RegisterID

    package init(agencies: [RegisteredAgency], total: Int, years: ClosedRange<Int>?, generation: RegisterID) {
        self.agencies = agencies
        self.total = total
        self.years = years
        self.generation = generation
    }
}
