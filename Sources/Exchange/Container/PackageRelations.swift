/// The relations of a part of an Office file: which other parts it uses, by id and kind.
struct PackageRelations: Sendable {
    struct Relation: Hashable, Sendable {
        var id: String
        /// The last word of its type: "worksheet", also in strict files, whose types begin otherwise.
        var kind: String
        /// The part, from the root of the container.
        var target: String
    }

    private(set) var relations: [Relation] = []

    /// The relations of a part; "" for those of the container. None where it has no such list.
    static func of(_ part: String, in archive: ZipArchive) throws(ContainerFault) -> PackageRelations {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[...$0]) } ?? ""
        let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
        let list = "\(folder)_rels/\(name).rels"
        guard archive.contains(list) else { return PackageRelations() }
        var result = PackageRelations()
        let scanner = XMLScanner(try archive.open(list), part: list)
        while true {
            let event = try scanner.next()
            if event == .endOfDocument { return result }
            guard event == .start, scanner.isNamed("Relationship"), let id = scanner.text(of: "Id"),
                let type = scanner.text(of: "Type"), let target = scanner.text(of: "Target"),
                scanner.text(of: "TargetMode")?.lowercased() != "external"
            else { continue }
            let kind = type.split(separator: "/").last.map(String.init) ?? type
            result.relations.append(Relation(id: id, kind: kind, target: resolved(target, from: folder)))
        }
    }

    func target(of id: String) -> String? { relations.first { $0.id == id }?.target }

    func first(_ kind: String) -> Relation? { relations.first { $0.kind == kind } }

    /// A target from the root of the container: "../media/a" from "xl/worksheets/" is "xl/media/a".
    private static func resolved(_ target: String, from folder: String) -> String {
        let path = target.hasPrefix("/") ? target : folder + target
        var parts: [Substring] = []
        for part in path.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
