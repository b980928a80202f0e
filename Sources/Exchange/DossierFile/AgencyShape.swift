import Domain

/// `agency` and `period` of `selaras.dossier/1`.
enum AgencyShape {
    static func tree(_ agency: Agency) -> StructuredValue {
        .object([.init("name", .text(agency.name)), .init("region", .text(agency.region?.title))])
    }

    static func tree(_ period: ClosedRange<Int>?) -> StructuredValue {
        guard let period else { return .null }
        return .object([.init("first", .integer(period.lowerBound)), .init("last", .integer(period.upperBound))])
    }

    /// The object, or the bare name.
    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Agency {
        if case .string(let name) = value { return Agency(name: name) }
        var object = try ShapeReader(value, trail)
        let agency = Agency(name: try object.text("name"), region: try object.take("region", readRegion))
        object.finish()
        return agency
    }

    /// The object, or the one year.
    static func readPeriod(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> ClosedRange<Int> {
        if case .number = value {
            let year = try Shape.year(value, trail)
            return year...year
        }
        var object = try ShapeReader(value, trail)
        let first = try object.require("first", Shape.year)
        let last = try object.require("last", Shape.year)
        object.finish()
        guard first <= last else { throw trail.fault(Reason(.periodBackwards)) }
        return first...last
    }

    /// "Kabupaten Gresik": the kind, a space, the name.
    private static func readRegion(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> RegionalGovernment {
        let text = try Shape.text(value, trail)
        for kind in RegionalGovernment.Kind.allCases where text.lowercased().hasPrefix(kind.rawValue.lowercased()) {
            let rest = text.dropFirst(kind.rawValue.count)
            if rest.first == " " { return RegionalGovernment(kind: kind, name: String(rest.dropFirst())) }
        }
        throw trail.fault(Reason(.mustNameRegion))
    }
}
