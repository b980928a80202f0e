import Documents
import Markup

/// Names the parts of a document that its registers list, so that their lines lead there.
struct HTMLPlaces {
    private let listed: Set<Register>
    private var counts: [Register: Int] = [:]

    init(of document: Document) {
        listed = Set(document.sections.flatMap(Self.registers))
    }

    /// What the next heading, numbered table or figure is called; nothing where no register lists it.
    mutating func next(_ register: Register) -> Attribute {
        guard listed.contains(register) else { return .omitted }
        counts[register, default: 0] += 1
        return .id(Self.name(counts[register] ?? 0, in: register))
    }

    mutating func next(_ table: Table) -> Attribute { table.number == nil ? .omitted : next(.tables) }

    mutating func next(_ figure: Figure) -> Attribute { figure.number == nil ? .omitted : next(.figures) }

    /// - Parameter index: of a register's line, from 0.
    static func address(of index: Int, in register: Register) -> Attribute {
        .text("href", "#" + name(index + 1, in: register))
    }

    private static func name(_ number: Int, in register: Register) -> String {
        switch register {
        case .contents: "bagian-\(number)"
        case .tables: "tabel-\(number)"
        case .figures: "gambar-\(number)"
        }
    }

    private static func registers(in section: Section) -> [Register] {
        let own = section.content.compactMap { content in
            if case .register(let register) = content { register } else { nil }
        }
        return own + section.sections.flatMap(registers)
    }
}
