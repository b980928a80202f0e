/// What stands around the content of a page, as UTF-8.
package struct PageFrame: Sendable {
    package let before: [UInt8]
    package let after: [UInt8]
}
