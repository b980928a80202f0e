import Testing

@Suite("What a source declares")
struct SwiftFileTests {
    @Test("types are found with their depth and modifiers")
    func findsTypes() {
        let types = file(
            """
            package final class Outer<Value>: Sendable {
                private struct Inner {}
                class func make() {}
                static let actor = 1
            }
            fileprivate enum Own where Int: Sendable {}
            indirect enum Tree {}
            """
        ).types
        #expect(types.map(\.name) == ["Outer", "Inner", "Own", "Tree"])
        #expect(types.map(\.isTopLevel) == [true, false, true, true])
        #expect(types.map(\.isPrivate) == [false, true, true, false])
        #expect(types.map(\.line) == [1, 2, 6, 7])
        #expect(types[0].isPackage)
    }

    @Test("functions are measured from keyword to brace")
    func measuresFunctions() {
        let functions = file(
            """
            protocol P {
                func required() -> Int
                var read: Int { get }
            }
            struct S: P {
                var stored = [1].map { $0 }
                init(a: Int = { 1 }()) {
                    self.init()
                }
                var read: Int {
                    1
                }
                func required()
                    throws -> Int
                {
                    [1].map {
                        $0
                    }
                }
                subscript(index: Int) -> Int { index }
            }
            """
        ).functions
        #expect(functions.map(\.name) == ["read", "init", "read", "required", "subscript"])
        #expect(functions.map(\.count) == [1, 3, 3, 7, 1])
    }

    @Test("imports are found with and without attributes")
    func findsImports() {
        let imports = file("@testable import A\npackage import struct B.C\n// import D\nimport E").imports
        #expect(imports.map(\.module) == ["A", "B", "E"])
        #expect(imports.map(\.line) == [1, 2, 4])
    }

    @Test("extensions are found at top level")
    func findsExtensions() {
        let extended = file("extension A.B where C: D {}\nprivate extension E {}\nextension F: G {}").extendedTypes
        #expect(extended == ["A.B", "F"])
    }

    private func file(_ text: String) -> SwiftFile { SwiftFile("Sources/Domain/Sample.swift", text) }
}
