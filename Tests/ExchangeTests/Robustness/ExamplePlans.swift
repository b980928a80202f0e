import Foundation
import TestSupport

/// The action plans among the examples of the checkout.
enum ExamplePlans {
    static var paths: [String] {
        let root = Checkout.root.appending(path: "Examples")
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix("rencana-aksi.txt") }.sorted().map { "Examples/\($0)" }
    }
}
