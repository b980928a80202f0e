import Domain

/// Reads dossiers written as JSON or YAML, by Selaras or by hand.
package enum DossierFileReader {
    /// Whether a file is meant as a dossier: by its ending, or by the schema at its beginning.
    package static func recognises(_ file: SourceFile) -> Bool {
        let name = file.name.lowercased()
        if [".json", ".yaml", ".yml"].contains(where: name.hasSuffix) { return true }
        let head = String(decoding: file.bytes.prefix(2000), as: UTF8.self)
        let opensObject = TextBytes.firstMark(Array(file.bytes.prefix(2000))) == UInt8(ascii: "{")
        return opensObject && head.contains("\"schema\"")
            || head.split(separator: "\n").contains { $0.hasPrefix("schema:") && $0.contains("selaras.") }
    }

    /// One proposal for each dossier of the file; refused as a whole when a value isn't what its place asks for.
    package static func read(_ file: SourceFile) -> ImportOutcome {
        do {
            return try outcome(of: tree(file), file: file.name)
        } catch {
            return ImportOutcome(refused: [error])
        }
    }

    private static func tree(_ file: SourceFile) throws(Refusal) -> StructuredValue {
        do {
            let isJSON = file.name.lowercased().hasSuffix(".json")
            return try isJSON ? JSONReader.read(file.bytes) : YAMLReader.read(file.bytes)
        } catch {
            throw Refusal(file: file.name, code: error.code, reason: error.sentence)
        }
    }

    private static func outcome(of tree: StructuredValue, file: String) throws(Refusal) -> ImportOutcome {
        guard let schema = tree["schema"]?.string else {
            throw Refusal(
                file: file, code: .unsupportedSchema,
                reason: Reason(.noSchema, DossierFile.schema))
        }
        let trail = Trail()
        do {
            switch schema {
            case DossierFile.schema:
                return ImportOutcome(proposals: [try DossierReading(file: file).read(tree, trail)])
            case DossierFile.severalSchema:
                return try several(tree, trail, file: file)
            default:
                throw Refusal(
                    file: file, code: .unsupportedSchema,
                    reason: Reason(
                        .unknownSchema, schema.prefix(60), DossierFile.schema, DossierFile.severalSchema))
            }
        } catch let fault as ShapeFault {
            throw Refusal(file: file, code: .malformed, reason: fault.sentence)
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal(file: file, code: .malformed, reason: Reason(.unreadableDossier))
        }
    }

    private static func several(
        _ tree: StructuredValue, _ trail: Trail, file: String
    ) throws(ShapeFault) -> ImportOutcome {
        var object = try ShapeReader(tree, trail)
        object.skip("schema")
        let proposals = try object.list("dossiers") { value, trail throws(ShapeFault) in
            // A trail of its own, so that what one dossier leaves unread is told once.
            let own = Trail(inside: trail)
            return try DossierReading(file: file).read(value, own)
        }
        return ImportOutcome(proposals: proposals, refused: try object.list("refused", NoteShape.readRefusal))
    }
}
