import Application
import Domain

/// Where in a source file a part stands: the file, and the spot in it as a short code.
enum SourceColumns {
    static let names = ["source_file", "source_spot"]

    static func values(_ place: SourcePlace?) -> [SQLValue] {
        guard let place else { return [.null, .null] }
        let item = place.item.map { "#\($0) " } ?? ""
        return [.text(place.file), .text(item + place.spot.code)]
    }

    static func read(_ row: inout RowReader) throws(StoreFault) -> SourcePlace? {
        let file = try row.optionalText()
        guard let (spot, item) = try row.optionalParsed(spot) else { return nil }
        return SourcePlace(file: try row.required(file), spot: spot, item: item)
    }

    /// Reads a code, behind "#2 " where one cell holds several values.
    private static func spot(_ code: String) -> (SourcePlace.Spot, item: Int?)? {
        guard code.hasPrefix("#") else { return SourcePlace.Spot(code: code).map { ($0, nil) } }
        let halves = code.dropFirst().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let item = Int(halves[0]), let spot = SourcePlace.Spot(code: halves[1]) else {
            return nil
        }
        return (spot, item)
    }
}
