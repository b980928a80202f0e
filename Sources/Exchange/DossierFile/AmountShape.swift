import Domain
import FoundationEssentials

/// AMOUNT of `selaras.dossier/1`: rupiah as printed and as read.
enum AmountShape {
    static func tree(_ stated: StatedMoney) -> StructuredValue { .object(fields(stated)) }

    static func fields(_ stated: StatedMoney) -> [StructuredValue.Field] {
        var fields: [StructuredValue.Field] = [
            .init("raw", .string(stated.raw)), .init("value", number(stated.reading.value)),
            .init("wellFormed", .bool(stated.isWellFormed)),
        ]
        if let gap = gap(of: stated.reading), gap != impliedGap(stated.raw) {
            fields.append(.init("gap", .string(gap.rawValue)))
        }
        return fields
    }

    /// Rupiah with its sen, where it has some.
    static func number(_ money: Money?) -> StructuredValue {
        guard let sen = money?.sen else { return .null }
        let rest = sen.magnitude % 100
        let tail = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return ExactNumber(text: (sen < 0 ? "-" : "") + "\(sen.magnitude / 100)" + tail).map { .number($0) } ?? .null
    }

    static func gap<Value>(of reading: Reported<Value>) -> QuantityShape.Gap? {
        switch reading {
        case .reported: nil
        case .missing(let gap): QuantityShape.Gap(rawValue: gap.rawValue)
        case .notApplicable: .noSuchColumn
        }
    }

    /// The gap that a printed text tells where no amount was read from it.
    static func impliedGap(_ raw: String) -> QuantityShape.Gap { QuantityShape.impliedGap(raw) ?? .unreadable }

    /// An AMOUNT, or a bare text or number.
    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> StatedMoney {
        switch value {
        case .object:
            var object = try ShapeReader(value, trail)
            let stated = try read(&object)
            object.finish()
            return stated
        case .number(let number):
            return StatedMoney(raw: number.text, reading: .reported(try money(value, trail)))
        default:
            return MoneyReading.read(try Shape.text(value, trail))
        }
    }

    /// The keys of an AMOUNT out of an object that may hold more. `raw` alone is read as a cell would be.
    static func read(_ object: inout ShapeReader) throws(ShapeFault) -> StatedMoney {
        let raw = try object.text("raw")
        let value = try object.take("value", money)
        let isWellFormed = try object.flag("wellFormed")
        let gap = try object.word("gap", QuantityShape.Gap.self)
        if let value {
            return StatedMoney(
                raw: raw ?? IndonesianFormat.plain(value), reading: .reported(value),
                isWellFormed: isWellFormed ?? true)
        }
        guard let raw else { throw object.trail.fault(Reason(.needsRawOrValue)) }
        guard isWellFormed != nil || gap != nil else { return MoneyReading.read(raw) }
        return StatedMoney(
            raw: raw, reading: (gap ?? impliedGap(raw)).reported(), isWellFormed: isWellFormed ?? true)
    }

    static func money(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Money {
        let sen = try Shape.decimal(value, trail) * 100
        guard let whole = ExactNumber(sen)?.integer else {
            throw trail.fault(Reason(sen.isWhole ? .tooManyRupiah : .notRupiah))
        }
        return Money(sen: Int64(whole))
    }
}
