/// Bytes that come in order: of a part of a container, or of memory.
protocol ByteSource: AnyObject {
    /// Fills the front of a buffer; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ContainerFault) -> Int
}
