import Domain
import Exchange
import Foundation
import TestSupport
import Testing

@Suite("Reasons of readings of the examples")
struct ExamplesReasonsTests {
    private static var paths: [String] {
        let root = Checkout.root.appending(path: "Examples").path
        return (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
            .filter { [".txt", ".yaml", ".xlsx", ".docx"].contains(where: $0.hasSuffix) }.sorted()
    }

    @Test("whatever an example leaves open is told in both languages", arguments: paths)
    func english(path: String) throws {
        let bytes = try Data(contentsOf: Checkout.root.appending(path: "Examples/\(path)"))
        let outcome = ImportReader.read([SourceFile(name: path, bytes: Array(bytes))])
        let reasons = outcome.proposals.flatMap { $0.doubts.map(\.why) + $0.unread.map(\.why) }
        for reason in Set(reasons + outcome.refused.map(\.reason)) {
            #expect(reason.english != nil, "\(reason.written)")
        }
    }
}
