import Domain
import Exchange

/// What a reader of sheets makes of a text, in lines that a test can compare.
struct SheetOutline {
    let proposal: ImportProposal?
    let refused: [Refusal]

    init(_ text: String, kind: DocumentKind? = nil) {
        let outcome = ImportReader.read([SourceFile(name: "a.txt", bytes: Array(text.utf8))], kind: kind)
        proposal = outcome.proposals.first
        refused = outcome.refused
    }

    var dossier: Dossier { proposal?.dossier ?? Dossier() }
    var documents: [PlanDocument] { dossier.documents }
    var doubts: [Doubt.Kind] { (proposal?.doubts ?? []).map(\.kind) }
    var unread: [String] { (proposal?.unread ?? []).map(\.raw) }

    /// One line for each entry: id, number, name, unit and its figures.
    var entries: [String] {
        documents.flatMap { document in
            let stated = Dictionary(grouping: document.statements, by: \.entry)
            return document.entries.map { entry in
                let head = [entry.id.text, entry.number ?? "-", entry.name ?? "-", entry.unit.map { "(\($0))" }]
                return (head.compactMap { $0 } + (stated[entry.id] ?? []).compactMap(Self.figure)).joined(
                    separator: " ")
            }
        }
    }

    /// "J1 Sekretaris < J0".
    var posts: [String] {
        dossier.positions.map { post in
            [post.id.text, post.title, post.parent.map { "< \($0)" }].compactMap { $0 }.joined(separator: " ")
        }
    }

    /// Texts of an indicator or a name in a role.
    func texts(_ role: StatementRole) -> [String] {
        documents.flatMap(\.statements).filter { $0.role == role }.map(\.value.raw)
    }

    /// Blocks of a part: number and text.
    func blocks(_ part: BlockPart) -> [String] {
        documents.flatMap(\.blocks).filter { $0.part == part }.map { block in
            [block.number, block.text].compactMap { $0 }.joined(separator: " ")
        }
    }

    private static func figure(_ statement: Statement) -> String? {
        if case .text = statement.value { return nil }
        let basis = statement.basis == .own ? "" : "/\(statement.basis.rawValue)"
        return "\(statement.role.rawValue)\(basis)@\(statement.period?.code ?? "?")=\(statement.value.raw)"
    }
}
