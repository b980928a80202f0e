import Domain
import FoundationEssentials
import TestSupport
import Testing

@testable import Exchange

/// Nobody is named in `Examples/`: no number, no name, no rank.
@Suite("Persons in the examples")
struct ExamplesPrivacyTests {
    /// Every text file below `Examples/`.
    private func files() throws -> [(name: String, lines: [String])] {
        let folder = Checkout.root.appending(path: "Examples")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.contains(".") && !$0.hasSuffix("/") }.map { name in
            let text = try Checkout.text("Examples/\(name)")
            return (name, text.split(separator: "\n").map(String.init))
        }
    }

    @Test("no line holds the number of a civil servant, is a rank, or is a name with a title")
    func lines() throws {
        let files = try files()
        #expect(files.count >= 7)
        for (name, lines) in files {
            for line in lines {
                let text = line.trimmed
                #expect(!PersonLine.holdsNumber(text), "\(name): \(text)")
                #expect(!PersonLine.isRank(text), "\(name): \(text)")
                #expect(!PersonLine.isTitledName(text), "\(name): \(text)")
                guard text.uppercased().contains("NIP.") else { continue }
                // Room for a number holds neither digits nor words.
                let rest = text.uppercased().replacing("NIP.", with: "")
                #expect(!rest.contains { $0.isLetter || $0.isNumber }, "\(name): \(text)")
            }
        }
    }

    @Test("no name that signs a real document stands in an example", .enabled(if: Seed.arePresent, Seed.absence))
    func names() throws {
        let names = try Seed.actionPlans.flatMap { try Self.signers(of: $0) }
        #expect(names.count >= 3)
        for (name, lines) in try files() {
            for line in lines {
                let words = Set(line.uppercased().split { !$0.isLetter }.map(String.init))
                #expect(words.isDisjoint(with: names), "\(name): \(line)")
            }
        }
    }

    /// Longer words of the lines above the numbers in a real document that are names with a title.
    private static func signers(of seed: Seed) throws -> Set<String> {
        let text = String(decoding: try seed.file().bytes, as: UTF8.self)
        let names = text.split(separator: "\n").map { String($0).trimmed }.filter(PersonLine.isTitledName)
        return Set(names.flatMap { $0.uppercased().split { !$0.isLetter } }.map(String.init).filter { $0.count > 4 })
    }
}
