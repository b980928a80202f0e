import Domain

/// The name of a record of the register, made by the application: two records' names never mix.
package struct RecordID<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let value: UUIDv7

    package init(_ value: UUIDv7) {
        self.value = value
    }

    package var description: String { value.text }

    package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

package typealias RegionID = RecordID<RegionalGovernment>
package typealias AgencyID = RecordID<Agency>
package typealias DossierID = RecordID<Dossier>
package typealias RegisterID = RecordID<RegisterPort>
