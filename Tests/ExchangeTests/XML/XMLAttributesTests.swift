import Testing

@testable import Exchange

struct XMLAttributesTests {
    private func attributes(_ text: String) -> [String] {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var attributes = XMLAttributes(bytes)
            var words: [String] = []
            while let attribute = attributes.next() {
                let name = String(decoding: attribute.name, as: UTF8.self)
                let value = String(decoding: attribute.value, as: UTF8.self)
                words.append((attribute.isNamespace ? "xmlns:" : "") + "\(name)=\(value)")
            }
            return words
        }
    }

    @Test("attributes come in order, by their local names")
    func order() {
        #expect(attributes(" r=\"A1\" x:s='1'\n t = \"s\"") == ["r=A1", "s=1", "t=s"])
        #expect(attributes(" xmlns:r='urn' r:id=\"7\"") == ["xmlns:r=urn", "id=7"])
    }

    @Test("what isn't whole ends them", arguments: ["", " ", " a", " a=", " a=b", " a b"])
    func broken(text: String) {
        #expect(attributes(text).isEmpty)
    }

    @Test("a value without its closing quote goes to the end")
    func open() {
        #expect(attributes(" a='1' b=\"2 c='3'") == ["a=1", "b=2 c='3'"])
    }
}
