import Domain

/// Why a container or a part of it can't be read.
enum ContainerFault: Error, Hashable, Sendable {
    /// Cut off or overwritten: the directory or a part doesn't hold together.
    case damaged(part: String?)
    case encrypted
    case tooManyEntries(Int, limit: Int)
    case tooLarge(part: String, limit: Int)
    case bomb(part: String, ratio: Int)
    /// A part holds more than its container declares.
    case forged(part: String)
    case compression(part: String)
    case missing(part: String)
    /// Neither XLSX nor DOCX; what it is instead.
    case otherFormat(String)
    case doctype(part: String)
    case malformed(part: String)
    case tooDeep(part: String, limit: Int)
    case tooLong(part: String)
    case encoding(part: String)
    case tooManyCells(limit: Int)
    case noTables
    /// Pictures or shapes, and no table.
    case onlyDrawings

    func refusal(of file: String) -> Refusal { Refusal(file: file, code: code, reason: reason) }

    private var code: Refusal.Code {
        switch self {
        case .damaged, .forged, .compression, .missing, .doctype, .malformed, .encoding: .malformed
        case .encrypted: .encrypted
        case .tooManyEntries, .tooLarge, .bomb, .tooLong: .tooLarge
        case .otherFormat: .unknownFormat
        case .tooDeep: .tooDeep
        case .tooManyCells: .tooManyCells
        case .noTables, .onlyDrawings: .noTables
        }
    }

    private var reason: Reason {
        switch self {
        case .damaged(let part?): Reason(.brokenPart, part)
        case .damaged(nil): Reason(.brokenFile)
        case .encrypted: Reason(.locked)
        case .tooManyEntries(let count, let limit): Reason(.tooManyParts, count, limit)
        case .tooLarge(let part, let limit):
            Reason(.partTooLarge, part, limit)
        case .bomb(let part, let ratio): Reason(.partGrows, part, ratio)
        case .forged(let part): Reason(.partForged, part)
        case .compression(let part): Reason(.partCompression, part)
        case .missing(let part): Reason(.partMissing, part)
        case .otherFormat(let format): Reason(.otherFormat, format)
        case .doctype(let part): Reason(.partDoctype, part)
        case .malformed(let part): Reason(.partMalformed, part)
        case .tooDeep(let part, let limit): Reason(.partTooDeep, part, limit)
        case .tooLong(let part): Reason(.partTooLong, part)
        case .encoding(let part): Reason(.partEncoding, part)
        case .tooManyCells(let limit): Reason(.tooManyCellsOrColumns, limit)
        case .noTables: Reason(.fileWithoutTables)
        case .onlyDrawings:
            Reason(.onlyDrawings)
        }
    }
}
