/// A stated contribution: which indicator supports which superior's indicator.
package struct Link: Hashable, Sendable {
    package var supporting: IndicatorID
    package var supported: IndicatorID

    package init(supporting: IndicatorID, supported: IndicatorID) {
        self.supporting = supporting
        self.supported = supported
    }
}
