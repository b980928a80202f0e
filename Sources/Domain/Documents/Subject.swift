/// What an entry is a print of.
package enum Subject: Hashable, Sendable {
    case agency
    case node(NodeID)
    case indicator(IndicatorID)
    case position(PositionID)
}
