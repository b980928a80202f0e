import Domain
import Testing

@testable import Application

@Suite("Names of records")
struct UUIDv7Tests {
    private let moment = Timestamp(milliseconds: 0x0193_524E_8A31)

    @Test("a name holds its moment, version and variant, whatever the randomness")
    func layout() {
        let full = UUIDv7(at: moment, random: (.max, .max))
        #expect(full.text == "0193524e-8a31-7fff-bfff-ffffffffffff")
        #expect(UUIDv7(at: moment, random: (0, 0)).text == "0193524e-8a31-7000-8000-000000000000")
    }

    @Test("text and bytes are read back")
    func roundTrip() {
        let name = UUIDv7(at: moment, random: (0x123, 0x0123_4567_89AB_CDEF))
        #expect(UUIDv7(name.text) == name)
        #expect(UUIDv7(name.text.uppercased()) == name)
        #expect(UUIDv7(bytes: name.bytes) == name)
        #expect(name.bytes.count == UUIDv7.byteCount)
    }

    @Test(
        "what is no such name is not read",
        arguments: [
            "", "0193524e", "0193524e-8a31-4000-8000-000000000000", "0193524e-8a31-7000-c000-000000000000",
            "0193524e-8a31-7000-8000-00000000000g", "0193524e8a31-7000-8000-0000-00000000",
            "0193524é-8a31-7000-8000-00000000000",
        ])
    func refuses(text: String) {
        #expect(UUIDv7(text) == nil)
    }

    @Test("later names sort behind earlier ones, as values, texts and bytes")
    func order() {
        let names = [0, 1, 255, 256, 1 << 40].map { UUIDv7(at: Timestamp(milliseconds: $0), random: (.max, .max)) }
        #expect(names.sorted() == names)
        #expect(names.map(\.text).sorted() == names.map(\.text))
        #expect(zip(names, names.dropFirst()).allSatisfy { $0.bytes.lexicographicallyPrecedes($1.bytes) })
    }
}
