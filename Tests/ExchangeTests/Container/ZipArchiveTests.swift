import Domain
import Testing

@testable import Exchange

struct ZipArchiveTests {
    private func fault(_ bytes: [UInt8], reading part: String? = nil, limits: ContainerLimits = .standard)
        -> ContainerFault?
    {
        do throws(ContainerFault) {
            let archive = try ZipArchive(bytes, limits: limits)
            if let part { _ = try archive.bytes(of: part) }
            return nil
        } catch {
            return error
        }
    }

    private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

    @Test("parts are found without case and with either slash")
    func names() throws {
        let archive = try ZipArchive(try PackageWriter.bytes([(name: "Word/Document.xml", content: "isi")]))
        #expect(archive.contains("word/document.xml"))
        #expect(try archive.bytes(of: "/word\\document.XML") == Array("isi".utf8))
        #expect(!archive.contains("xl/workbook.xml"))
    }

    @Test("a part that isn't there is missed by name")
    func missing() throws {
        let bytes = try PackageWriter.bytes([(name: "a.xml", content: "isi")])
        #expect(fault(bytes, reading: "b.xml") == .missing(part: "b.xml"))
    }

    @Test("a container of five thousand entries is refused before any is read")
    func manyEntries() throws {
        let bytes = try PackageWriter.bytes((1...5_000).map { (name: "a\($0).xml", content: "") })
        #expect(fault(bytes) == .tooManyEntries(5_000, limit: 2_000))
    }

    @Test("parts that inflate too far are refused by what they declare")
    func bombs() throws {
        let bytes = try PackageWriter.bytes([(name: "xl/a.xml", bytes: zeros(3_000_000))])
        #expect(fault(bytes) == .bomb(part: "xl/a.xml", ratio: 200))
        var limits = ContainerLimits()
        limits.partBytes = 1_000_000
        #expect(fault(bytes, limits: limits) == .tooLarge(part: "xl/a.xml", limit: 1_000_000))
        limits = ContainerLimits()
        limits.totalBytes = 2_000_000
        #expect(fault(bytes, limits: limits) == .tooLarge(part: "xl/a.xml", limit: 2_000_000))
    }

    @Test("a part that holds more than it declares is refused where it goes beyond")
    func forged() throws {
        var bytes = try PackageWriter.bytes([(name: "xl/a.xml", bytes: zeros(3_000_000))])
        // The size stands after the CRC and the packed size, in the entry and in the directory.
        for signature in [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x01, 0x02]] as [[UInt8]] {
            let start = try #require(bytes.indices.first { bytes[$0...].starts(with: signature) })
            let size = start + (signature[2] == 0x03 ? 22 : 24)
            for (index, byte) in [0xE8, 0x03, 0, 0].enumerated() { bytes[size + index] = UInt8(byte) }
        }
        let found = fault(bytes, reading: "xl/a.xml")
        #expect(
            found == .forged(part: "xl/a.xml") || found == .damaged(part: "xl/a.xml") || found == .damaged(part: nil))
    }

    @Test("a container cut off anywhere is refused, never a crash")
    func truncated() throws {
        let content = (0..<2_000).map { "\($0 * 7919 % 1_009) " }.joined()
        let bytes = try PackageWriter.bytes([(name: "a.xml", content: content), (name: "b.xml", content: "b")])
        for length in stride(from: 0, to: bytes.count - 1, by: 97) {
            #expect(fault(Array(bytes.prefix(length)), reading: "a.xml") != nil)
        }
    }

    @Test("changed bytes end in a fault or in the parts")
    func damaged() throws {
        let bytes = try PackageWriter.bytes([(name: "a.xml", content: String(repeating: "abc", count: 500))])
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x5A
            _ = fault(changed, reading: "a.xml")
        }
    }

    @Test("a container locked by a password is refused as such")
    func encrypted() throws {
        let bytes = try PackageWriter.bytes([(name: "a.xml", bytes: Array("isi".utf8))], password: "rahasia")
        #expect(fault(bytes) == .encrypted)
    }

    @Test("every fault tells its reason and what kind of refusal it is")
    func reasons() {
        let faults: [ContainerFault] = [
            .damaged(part: "a"), .damaged(part: nil), .encrypted, .tooManyEntries(3, limit: 2),
            .tooLarge(part: "a", limit: 1), .bomb(part: "a", ratio: 9), .forged(part: "a"), .compression(part: "a"),
            .missing(part: "a"), .otherFormat("x"), .doctype(part: "a"), .malformed(part: "a"),
            .tooDeep(part: "a", limit: 1), .tooLong(part: "a"), .encoding(part: "a"), .tooManyCells(limit: 3),
            .noTables,
            .onlyDrawings,
        ]
        let refusals = faults.map { $0.refusal(of: "f.xlsx") }
        #expect(Set(refusals.map(\.reason)).count == faults.count)
        #expect(ContainerFault.encrypted.refusal(of: "f").code == .encrypted)
        #expect(ContainerFault.bomb(part: "a", ratio: 9).refusal(of: "f").code == .tooLarge)
    }
}
