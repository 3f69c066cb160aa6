//! `mesh`.

use super::{Total, sums};
use crate::message::data::mesh::{
    ArchivedMesh, ArchivedTriangle, ArchivedVec3, Mesh, MeshView, Triangle, TriangleView, Vec3, Vec3View,
};
use crate::message::{borsh, flat, flatc, proto};

sums! {
    Total::total [x y z] of fields Vec3, fields ArchivedVec3, getters Vec3View<'_>, getters flat::Vec3Ref<'_>, getters flatc::Vec3, fields proto::Vec3, getters borsh::Vec3View
}

sums! {
    Total::total [v0 v1 v2 normal] of
        fields Triangle, fields ArchivedTriangle, getters TriangleView<'_>, getters flat::TriangleRef<'_>, getters flatc::Triangle, fields proto::Triangle, getters borsh::TriangleView
}

sums! {
    Total::total [triangles] of fields Mesh, fields ArchivedMesh, getters MeshView<'_>, getters flat::MeshRef<'_>, getters flatc::Mesh<'_>, fields proto::Mesh, getters borsh::MeshView
}
