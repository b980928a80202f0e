/// The programs outside Selaras that printing needs, each run in a process of its own with limits.
package struct PrintingTools: Sendable {
    /// Lays out the files of a job.
    package let typeset: @Sendable (TypesettingJob) throws(PrintingFault) -> [UInt8]
    /// Draws a graph given in Graphviz's language as SVG.
    package let draw: @Sendable ([UInt8]) throws(PrintingFault) -> [UInt8]
    /// The faces a document is set in: the first, and those that stand in for signs it lacks.
    package let faces: @Sendable () throws(PrintingFault) -> [FontFace]

    package init(
        typeset: @escaping @Sendable (TypesettingJob) throws(PrintingFault) -> [UInt8],
        draw: @escaping @Sendable ([UInt8]) throws(PrintingFault) -> [UInt8],
        faces: @escaping @Sendable () throws(PrintingFault) -> [FontFace]
    ) {
        self.typeset = typeset
        self.draw = draw
        self.faces = faces
    }
}
