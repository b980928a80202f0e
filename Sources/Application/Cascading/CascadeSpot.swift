import Domain

/// What a box of a cascade stands for.
package enum CascadeSpot: Hashable, Sendable {
    case part(EntryID)
    case post(PositionID)
}
