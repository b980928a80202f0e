import Domain
import Exchange
import TestSupport
import Testing

@Suite("Writing YAML")
struct YAMLWriterTests {
    private func text(_ value: StructuredValue) -> String {
        String(decoding: YAMLWriter.bytes(value), as: UTF8.self)
    }

    @Test("blocks for what is long, one line for what is short, letters as they are")
    func layout() {
        let value = StructuredValue.object([
            .init("schema", .string("selaras.dossier/1")),
            .init("node", .object([.init("name", .string("Évaluasi: tahap 1")), .init("value", .integer(3))])),
            .init("text", .string("satu\ndua")), .init("none", .null), .init("empty", .array([])),
        ])
        let expected = """
            schema: selaras.dossier/1
            node: {name: 'Évaluasi: tahap 1', value: 3}
            text: |-
              satu
              dua
            none: null
            empty: []

            """
        #expect(text(value) == expected)
    }

    @Test(
        "a text that some reader could take for something else is quoted",
        arguments: [
            "1", "no", "-", "12:30", "~", "", "null", "True", "0x1F", "1_000", "1e3", ".5", "+1", "2018-01-02", "=",
            "<<", "y", "off", ".inf", "2001-12-14 21:59:43.10 -5", "0o17", "1.", "-.inf", "1,000",
        ])
    func quotes(content: String) {
        #expect(text(.object([.init("a", .string(content))])) == "a: '\(content)'\n")
    }

    @Test("any tree reads back as it was written, by both formats")
    func roundTrip() {
        Property.forAll(StructuredValueGenerator.trees, runs: 400) { tree in
            let fromYAML = try YAMLReader.read(YAMLWriter.bytes(tree))
            let fromJSON = try JSONReader.read(JSONWriter.bytes(tree))
            return fromYAML == tree && fromJSON == tree
        }
    }

    @Test("any bytes end in a tree or a refusal")
    func survivesAnything() {
        Property.forAll(StructuredValueGenerator.brokenTexts, runs: 600) { bytes in
            do throws(StructuredFault) {
                _ = try YAMLReader.read(bytes)
            } catch {
                return !error.reason.written.isEmpty
            }
            return true
        }
        Property.forAll(StructuredValueGenerator.brokenTexts, runs: 600, seed: 2) { bytes in
            do throws(StructuredFault) {
                _ = try JSONReader.read(bytes)
            } catch {
                return !error.reason.written.isEmpty
            }
            return true
        }
    }

    @Test("a text that looks like an anchor and an alias still reads back")
    func anchorsInText() throws {
        let tree = StructuredValue.object([.init("a", .string("x &b")), .init("c", .string("y *b *c"))])
        #expect(try YAMLReader.read(YAMLWriter.bytes(tree)) == tree)
    }
}
