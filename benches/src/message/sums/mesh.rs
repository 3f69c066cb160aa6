//! `mesh`.

use super::{Total, sums};
use crate::message::data::mesh::{
    ArchivedMesh, ArchivedTriangle, ArchivedVec3, Mesh, MeshView, Triangle, TriangleView, Vec3, Vec3View,
};
use crate::message::flat;

sums! {
    Total::total [x y z] of fields Vec3, fields ArchivedVec3, getters Vec3View<'_>, getters flat::Vec3Ref<'_>
}

sums! {
    Total::total [v0 v1 v2 normal] of
        fields Triangle, fields ArchivedTriangle, getters TriangleView<'_>, getters flat::TriangleRef<'_>
}

sums! {
    Total::total [triangles] of fields Mesh, fields ArchivedMesh, getters MeshView<'_>, getters flat::MeshRef<'_>
}
